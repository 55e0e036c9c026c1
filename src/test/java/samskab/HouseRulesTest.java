package samskab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The ladder of packages, and who may know what. */
@AnalyzeClasses(packages = "samskab", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule A_PACKAGE_USES_ONLY_LOWER_RUNGS_AND_NEIGHBOURS_DO_NOT_SEE_EACH_OTHER = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("samskab..")
            .layer("source")
            .definedBy("samskab.source")
            .layer("batch")
            .definedBy("samskab.batch")
            .layer("codebook")
            .definedBy("samskab.codebook")
            .layer("casefile")
            .definedBy("samskab.casefile")
            .layer("classify")
            .definedBy("samskab.classify")
            .layer("advise")
            .definedBy("samskab.advise")
            .layer("research")
            .definedBy("samskab.research")
            .layer("report")
            .definedBy("samskab.report")
            .layer("cli")
            .definedBy("samskab.cli")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("advise")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("research")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("classify")
            .mayOnlyBeAccessedByLayers("advise", "research", "report", "cli")
            .whereLayer("casefile")
            .mayOnlyBeAccessedByLayers("classify", "advise", "research", "report", "cli")
            .whereLayer("codebook")
            .mayOnlyBeAccessedByLayers("casefile", "classify", "advise", "research", "report", "cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("casefile", "classify", "advise", "research", "report", "cli");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_AND_ITS_HELPERS_READ_YAML = noClasses()
            .that()
            .resideOutsideOfPackage("samskab.source")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule ONLY_REPORTS_WRITE_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("samskab.report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("samskab.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule NOBODY_PRINTS_PAST_THE_CONSOLE =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("samskab.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NOBODY_OPENS_A_CONNECTION =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule NO_CLASS_IS_A_DRAWER_FOR_ODDMENTS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
