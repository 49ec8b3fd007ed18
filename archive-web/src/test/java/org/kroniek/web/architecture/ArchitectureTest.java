package org.kroniek.web.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.kroniek.web.offence.PageForEverybody;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.offence.CoreThatKnowsHttp;
import org.kroniek.core.projection.ProjectionThatKnowsImports;
import org.kroniek.search.offence.SearchThatKnowsEntities;
import org.kroniek.search.offence.SearchThatReachesInward;
import org.kroniek.web.offence.CycleOfHome;
import org.kroniek.web.offence.EndpointForNobodyKnowsWhom;
import org.kroniek.web.offence.EntityInWeb;
import org.kroniek.web.offence.InternalsTakenOut;
import org.kroniek.web.offence.OffenceManager;
import org.kroniek.web.offence.OwnClock;
import org.kroniek.web.offence.WebThatKnowsElasticsearch;
import org.kroniek.web.offence.WebThatKnowsPersistence;
import org.kroniek.web.offenceabroad.CycleOfAbroad;

/** The arrows of the design, held by a machine. Each rule is shown to fail on a class that breaks it. */
class ArchitectureTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(ModuleRules.CORE_KNOWS_NO_HTTP_TEMPLATES_OR_ELASTICSEARCH, classes(CoreThatKnowsHttp.class)),
                arguments(ModuleRules.SEARCH_KNOWS_NO_ENTITIES_HTTP_OR_WEB, classes(SearchThatKnowsEntities.class)),
                arguments(ModuleRules.SEARCH_SEES_ONLY_OUTWARD_CORE, classes(SearchThatReachesInward.class)),
                arguments(ModuleRules.OUTWARD_CORE_REFERS_ONLY_TO_ITSELF, classes(ProjectionThatKnowsImports.class)),
                arguments(ModuleRules.WEB_KNOWS_NO_ELASTICSEARCH, classes(WebThatKnowsElasticsearch.class)),
                arguments(ModuleRules.ONLY_BOOT_TOUCHES_PERSISTENCE, classes(WebThatKnowsPersistence.class)),
                arguments(ModuleRules.ONLY_BOOT_READS_WITHOUT_ASKING_WHO, classes(PageForEverybody.class)),
                arguments(ModuleRules.INTERNALS_STAY_INSIDE, internalAndItsUser()),
                arguments(HouseRules.ENDPOINTS_SAY_WHO_MAY_CALL, classes(EndpointForNobodyKnowsWhom.class)),
                arguments(HouseRules.ENTITIES_STAY_OUT_OF_WEB, entityAndItsUser()),
                arguments(HouseRules.TIME_COMES_FROM_A_CLOCK, classes(OwnClock.class)),
                arguments(HouseRules.NAMES_SAY_SOMETHING, classes(OffenceManager.class)),
                arguments(HouseRules.WEB_FEATURES_FORM_NO_CYCLE, classes(CycleOfHome.class, CycleOfAbroad.class)),
                arguments(HouseRules.PACKAGES_ARE_NULL_MARKED, classes(OwnClock.class)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldHold(ArchRule rule, Class<?>[] offenders) {
        rule.check(ArchiveClasses.PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldFail_whenBroken(ArchRule rule, Class<?>[] offenders) {
        assertThatThrownBy(() -> rule.check(ArchiveClasses.offenders(offenders))).isInstanceOf(AssertionError.class)
                .hasMessageContaining(offenders[0].getSimpleName()).hasMessageContaining("was violated");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldFail_whenItMatchesNothing(ArchRule rule, Class<?>[] offenders) {
        assertThatThrownBy(() -> rule.check(ArchiveClasses.offenders())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void shouldHaveNoCycles_amongFeaturesOfCoreAndSearch() {
        HouseRules.CORE_FEATURES_FORM_NO_CYCLE.check(ArchiveClasses.PRODUCT);
        HouseRules.SEARCH_FEATURES_FORM_NO_CYCLE.check(ArchiveClasses.PRODUCT);
    }

    private static Class<?>[] classes(Class<?>... classes) {
        return classes;
    }

    private static Class<?>[] internalAndItsUser() {
        return new Class<?>[]{InternalsTakenOut.class, org.kroniek.core.access.internal.JpaAccessService.class};
    }

    private static Class<?>[] entityAndItsUser() {
        return new Class<?>[]{EntityInWeb.class, org.kroniek.core.article.Article.class};
    }
}
