package jamfor.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The flow runs one way, and each library stays where it belongs. */
@AnalyzeClasses(packages = "jamfor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theFlowRunsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("vocabulary")
          .definedBy("jamfor.ingest.vocabulary")
          .layer("catalogue")
          .definedBy("jamfor.ingest.catalogue")
          .layer("delivery")
          .definedBy("jamfor.ingest.delivery")
          .layer("statistics")
          .definedBy("jamfor.ingest.statistics")
          .layer("row")
          .definedBy("jamfor.ingest.row")
          .layer("books")
          .definedBy("jamfor.ingest.books")
          .layer("observation")
          .definedBy("jamfor.ingest.observation")
          .layer("check")
          .definedBy("jamfor.ingest.check")
          .layer("store")
          .definedBy("jamfor.ingest.store")
          .layer("fetch")
          .definedBy("jamfor.ingest.fetch")
          .layer("ingest")
          .definedBy("jamfor.ingest")
          .layer("engine")
          .definedBy("jamfor.analytics.engine")
          .layer("figure")
          .definedBy("jamfor.analytics.figure")
          .layer("comparison")
          .definedBy("jamfor.analytics.comparison")
          .layer("decomposition")
          .definedBy("jamfor.analytics.decomposition")
          .layer("scenario")
          .definedBy("jamfor.analytics.scenario")
          .layer("similarity")
          .definedBy("jamfor.analytics.similarity")
          .layer("comparability")
          .definedBy("jamfor.analytics.comparability")
          .layer("efficiency")
          .definedBy("jamfor.analytics.efficiency")
          .layer("suppression")
          .definedBy("jamfor.analytics.suppression")
          .layer("protection")
          .definedBy("jamfor.analytics.protection")
          .layer("trend")
          .definedBy("jamfor.analytics.trend")
          .layer("uncertainty")
          .definedBy("jamfor.analytics.uncertainty")
          .layer("standing")
          .definedBy("jamfor.analytics.standing")
          .layer("outlier")
          .definedBy("jamfor.analytics.outlier")
          .layer("edition")
          .definedBy("jamfor.analytics.edition")
          .layer("overview")
          .definedBy("jamfor.analytics.overview")
          .layer("news")
          .definedBy("jamfor.analytics.news")
          .layer("parity")
          .definedBy("jamfor.analytics.parity")
          .layer("web")
          .definedBy("jamfor.web..")
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("overview")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("news")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("parity")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("edition")
          .mayOnlyBeAccessedByLayers("overview", "news", "parity", "web")
          .whereLayer("comparison")
          .mayOnlyBeAccessedByLayers("standing", "edition", "overview", "news", "web")
          .whereLayer("decomposition")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("scenario")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("similarity")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("comparability")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("efficiency")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("suppression")
          .mayOnlyBeAccessedByLayers("protection")
          .whereLayer("protection")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("trend")
          .mayOnlyBeAccessedByLayers("edition", "web")
          .whereLayer("standing")
          .mayOnlyBeAccessedByLayers("edition", "overview", "web")
          .whereLayer("uncertainty")
          .mayOnlyBeAccessedByLayers("comparison", "standing", "edition", "web")
          .whereLayer("outlier")
          .mayOnlyBeAccessedByLayers("edition", "overview", "web")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers(
              "comparison",
              "trend",
              "decomposition",
              "standing",
              "protection",
              "edition",
              "news",
              "web")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("figure", "protection", "edition", "parity", "web")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("parity", "web")
          .whereLayer("fetch")
          .mayOnlyBeAccessedByLayers("ingest", "web")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("ingest", "engine", "edition", "parity", "web")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("ingest")
          .whereLayer("observation")
          .mayOnlyBeAccessedByLayers("ingest")
          .whereLayer("books")
          .mayOnlyBeAccessedByLayers("ingest")
          .whereLayer("statistics")
          .mayOnlyBeAccessedByLayers("check", "comparison", "uncertainty", "outlier", "overview")
          .whereLayer("row")
          .mayOnlyBeAccessedByLayers("books", "observation", "store", "ingest");

  @ArchTest
  static final ArchRule noPackageGoesInACircle =
      slices().matching("jamfor.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule calculationsKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage("jamfor.ingest..", "jamfor.analytics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule onlyFetchAsksOthers =
      noClasses()
          .that()
          .resideOutsideOfPackage("jamfor.ingest.fetch")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "dev.failsafe..");

  @ArchTest
  static final ArchRule onlyEngineAndStoreKnowDuckDb =
      noClasses()
          .that()
          .resideOutsideOfPackages("jamfor.analytics.engine", "jamfor.ingest.store")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.duckdb..");

  @ArchTest
  static final ArchRule onlyThoseWithADatabaseKnowSql =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "jamfor.analytics.engine", "jamfor.ingest.store", "jamfor.web.words")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..");

  @ArchTest
  static final ArchRule onlyWordsKnowTheirDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("jamfor.web.words")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.h2..");

  @ArchTest
  static final ArchRule wordsKnowNothingButThemselves =
      noClasses()
          .that()
          .resideInAPackage("jamfor.web.words")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jamfor..")
                  .and(resideOutsideOfPackage("jamfor.web.words"))
                  .or(resideInAnyPackage("org.springframework..", "jakarta.servlet..")));

  @ArchTest
  static final ArchRule onlyTheEngineKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("jamfor.analytics.engine")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule tablesawNeverReachesTheWeb =
      noClasses()
          .that()
          .resideInAPackage("jamfor.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..");
}
