package org.entente.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of the record. */
@AnalyzeClasses(
    packages = "org.entente.record",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void packagesDependInOneDirection(JavaClasses classes) {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.entente.record..")
        .layer("words")
        .definedBy("org.entente.record")
        .layer("merge")
        .definedBy("org.entente.record.merge..")
        .layer("store")
        .definedBy("org.entente.record.store..")
        .layer("source")
        .definedBy("org.entente.record.source..")
        .layer("ask")
        .definedBy("org.entente.record.ask..")
        .layer("export")
        .definedBy("org.entente.record.export..")
        .whereLayer("words")
        .mayNotAccessAnyLayer()
        .whereLayer("merge")
        .mayOnlyAccessLayers("words")
        .whereLayer("store")
        .mayOnlyAccessLayers("words", "merge")
        .whereLayer("source")
        .mayOnlyAccessLayers("words")
        .whereLayer("ask")
        .mayOnlyAccessLayers("words", "store")
        .whereLayer("export")
        .mayOnlyAccessLayers("words", "ask")
        .withOptionalLayers(true)
        .check(classes);
  }

  @ArchTest
  static final ArchRule onlyTheStoreKnowsDatabases =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.record.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..");

  @ArchTest
  static final ArchRule onlySourcesKnowTheNetwork =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.record.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "com.rometools..");

  @ArchTest
  static final ArchRule theRecordDoesNotCode =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.language..",
              "org.entente.world..",
              "org.entente.reading..",
              "org.entente.algebra..",
              "org.entente.discourse..",
              "org.entente.app..");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)");
}
