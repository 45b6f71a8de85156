package org.quoin.bundle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may know whom. A package that is neither core nor pipelines nor bundle is an annotator's, today's and tomorrow's. */
@AnalyzeClasses(packages = "org.quoin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CORE = Set.of("type", "plugin", "learning", "testkit");
    private static final Set<String> PIPELINES =
            Set.of("assembly", "io", "runner", "evaluation", "cli", "server", "spark");
    private static final Set<String> ABOVE = Set.of("bundle");

    private static final DescribedPredicate<JavaClass> ANNOTATORS = describe("annotators", type -> {
        String room = room(type);
        return !room.isEmpty() && !CORE.contains(room) && !PIPELINES.contains(room) && !ABOVE.contains(room);
    });

    private static final DescribedPredicate<JavaClass> PIPELINE_MODULES =
            describe("pipelines", type -> PIPELINES.contains(room(type)));

    @ArchTest
    static final ArchRule typesKnowNothingOfQuoin = noClasses()
            .that(resideInAnyPackage("org.quoin.type.."))
            .should()
            .dependOnClassesThat(describe(
                    "other modules",
                    type -> !room(type).isEmpty() && !room(type).equals("type")));

    @ArchTest
    static final ArchRule pluginKnowsTypesOnly = noClasses()
            .that(resideInAnyPackage("org.quoin.plugin.."))
            .should()
            .dependOnClassesThat(describe(
                    "modules but types",
                    type -> !room(type).isEmpty() && !Set.of("type", "plugin").contains(room(type))));

    @ArchTest
    static final ArchRule learningKnowsPluginAndTypesOnly = noClasses()
            .that(resideInAnyPackage("org.quoin.learning.."))
            .should()
            .dependOnClassesThat(describe(
                    "modules but plugin and types",
                    type -> !room(type).isEmpty()
                            && !Set.of("type", "plugin", "learning").contains(room(type))));

    @ArchTest
    static final ArchRule annotatorsDoNotKnowPipelines =
            noClasses().that(ANNOTATORS).should().dependOnClassesThat(PIPELINE_MODULES);

    @ArchTest
    static final ArchRule annotatorsDoNotKnowEachOther = slices().matching("org.quoin.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("anyone but annotators", type -> !ANNOTATORS.test(type)), describe("any", t -> true))
            .ignoreDependency(
                    describe("anyone", t -> true), describe("anyone but annotators", t -> !ANNOTATORS.test(t)));

    @ArchTest
    static final ArchRule pipelinesDoNotKnowAnnotators =
            noClasses().that(PIPELINE_MODULES).should().dependOnClassesThat(ANNOTATORS);

    @ArchTest
    static final ArchRule assemblyKnowsNothingOfRunning = noClasses()
            .that(resideInAnyPackage("org.quoin.assembly.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.quoin.runner..", "org.quoin.io..", "org.quoin.cli.."));

    @ArchTest
    static final ArchRule formatsKnowNothingOfRunning = noClasses()
            .that(resideInAnyPackage("org.quoin.io.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.quoin.runner..", "org.quoin.assembly..", "org.quoin.cli.."));

    @ArchTest
    static final ArchRule onlyTheCommandLineExits = noClasses()
            .that()
            .resideOutsideOfPackage("org.quoin.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule theRulesSeeTheAnnotators =
            classes().that(ANNOTATORS).should().resideInAnyPackage("org.quoin..");

    /** Returns the module's part of a Quoin class's package name; empty for other classes. */
    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && parts[0].equals("org") && parts[1].equals("quoin") ? parts[2] : "";
    }
}
