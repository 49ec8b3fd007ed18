package org.kroniek.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.projection.OriginalReader;
import org.kroniek.core.projection.RevisionReader;
import org.kroniek.core.projection.SnapshotReader;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may know what (DESIGN 1). */
final class ModuleRules {

    static final ArchRule CORE_KNOWS_NO_HTTP_TEMPLATES_OR_ELASTICSEARCH = noClasses().that()
            .resideInAPackage("org.kroniek.core..").should().dependOnClassesThat().resideInAnyPackage("co.elastic..",
                    "org.elasticsearch..", "jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..", "org.kroniek.search..",
                    "org.kroniek.web..");

    static final ArchRule SEARCH_KNOWS_NO_ENTITIES_HTTP_OR_WEB = noClasses().that()
            .resideInAPackage("org.kroniek.search..").should().dependOnClassesThat().resideInAnyPackage(
                    "jakarta.persistence..", "org.hibernate..", "jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..",
                    "org.kroniek.web..");

    private static final String[] OUTWARD = {"org.kroniek.core.id..", "org.kroniek.core.text..",
            "org.kroniek.core.time..", "org.kroniek.core.geo..", "org.kroniek.core.naming..",
            "org.kroniek.core.paging..", "org.kroniek.core.citable",
            "org.kroniek.core.change", "org.kroniek.core.projection", "org.kroniek.core.rights"};

    static final ArchRule SEARCH_SEES_ONLY_OUTWARD_CORE = noClasses().that().resideInAPackage("org.kroniek.search..")
            .should().dependOnClassesThat(new KroniekCoreOutside(OUTWARD));

    static final ArchRule OUTWARD_CORE_REFERS_ONLY_TO_ITSELF = noClasses().that().resideInAnyPackage(OUTWARD).should()
            .dependOnClassesThat(new KroniekCoreOutside(OUTWARD));

    static final ArchRule WEB_KNOWS_NO_ELASTICSEARCH = noClasses().that().resideInAPackage("org.kroniek.web..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.hc..");

    static final ArchRule ONLY_BOOT_TOUCHES_PERSISTENCE = noClasses().that().resideInAPackage("org.kroniek.web..")
            .and().resideOutsideOfPackage("org.kroniek.web.boot..").should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    /** They heed no condition of access. What shows articles to others reads them with {@link ReadableArticles}. */
    static final ArchRule ONLY_BOOT_READS_WITHOUT_ASKING_WHO = noClasses().that()
            .resideInAPackage("org.kroniek.web..").and().resideOutsideOfPackage("org.kroniek.web.boot..").should()
            .dependOnClassesThat()
            .belongToAnyOf(SnapshotReader.class, RevisionReader.class, OriginalReader.class);

    static final ArchRule INTERNALS_STAY_INSIDE = classes().that().resideInAPackage("org.kroniek..internal..")
            .should(new BeUsedOnlyByTheirFeature());

    private ModuleRules() {}
}
