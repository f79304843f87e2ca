package org.entente.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The evaluation compares records: it knows nothing of how they came about. */
@AnalyzeClasses(
    packages = "org.entente.evaluation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule seesTheModelAndTheSignsOfConfidenceOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.evaluation..",
              "org.entente.model..",
              "org.entente.confidence..",
              "com.fasterxml.jackson..",
              "java..");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)");
}
