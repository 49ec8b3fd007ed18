package org.kroniek.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The arrows of the design. A rule that matches no class fails as well (ArchUnit's default, kept). */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kroniek");

    @Test
    void shouldSeeOnlyTheOutwardPackagesOfCore() {
        classes().that().resideInAPackage("org.kroniek.search..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.kroniek.search..", "org.kroniek.core.id", "org.kroniek.core.text",
                        "org.kroniek.core.time", "org.kroniek.core.geo",
                        "org.kroniek.core.naming", "org.kroniek.core.paging",
                        "org.kroniek.core.change", "org.kroniek.core.projection", "org.kroniek.core.rights",
                        "org.kroniek.core.citable", "java..",
                        "org.jspecify..",
                        "co.elastic.clients..", "com.fasterxml.jackson..", "org.apache.hc..", "morfologik..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepElasticsearchOutOfWhatReadersAskAndGet() {
        noClasses().that().resideInAnyPackage("org.kroniek.search.query", "org.kroniek.search.query.syntax",
                "org.kroniek.search.document").should().dependOnClassesThat()
                .resideInAnyPackage("co.elastic.clients..", "org.apache.hc..").check(CLASSES);
    }

    @Test
    void shouldKeepInternalPackagesToThemselves() {
        noClasses().that().resideOutsideOfPackage("org.kroniek.search.query..").and()
                .doNotHaveFullyQualifiedName(SearchModule.class.getName()).should().dependOnClassesThat()
                .resideInAPackage("org.kroniek.search.query.internal").check(CLASSES);
    }

    @Test
    void shouldHaveNoCyclesBetweenPackages() {
        SlicesRuleDefinition.slices().matching("org.kroniek.search.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
