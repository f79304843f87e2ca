package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages: a text goes one way, from press to export. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void packagesDependInOneDirection(JavaClasses classes) {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.entente..")
        .layer("model")
        .definedBy("org.entente.model..")
        .layer("press")
        .definedBy("org.entente.press..")
        .layer("language")
        .definedBy("org.entente.language..")
        .layer("world")
        .definedBy("org.entente.world..")
        .layer("reading")
        .definedBy("org.entente.reading..")
        .layer("codebook")
        .definedBy("org.entente.codebook..")
        .layer("algebra")
        .definedBy("org.entente.algebra..")
        .layer("confidence")
        .definedBy("org.entente.confidence..")
        .layer("discourse")
        .definedBy("org.entente.discourse..")
        .layer("export")
        .definedBy("org.entente.export..")
        .whereLayer("press")
        .mayOnlyAccessLayers("model")
        .whereLayer("language")
        .mayOnlyAccessLayers("model")
        .whereLayer("world")
        .mayOnlyAccessLayers("model")
        .whereLayer("reading")
        .mayOnlyAccessLayers("model", "language")
        .whereLayer("codebook")
        .mayOnlyAccessLayers("model", "reading")
        .whereLayer("algebra")
        .mayOnlyAccessLayers("model", "reading", "codebook")
        .whereLayer("confidence")
        .mayOnlyAccessLayers("model")
        .whereLayer("discourse")
        .mayOnlyAccessLayers(
            "model", "language", "world", "reading", "codebook", "algebra", "confidence")
        .whereLayer("export")
        .mayOnlyAccessLayers("model")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @ArchTest
  static final ArchRule onlyLanguageKnowsTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)");
}
