package org.kroniek.web.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.jspecify.annotations.NullMarked;

/** Rules that hold everywhere. */
final class HouseRules {

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe("are endpoints",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)
                            || annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));

    static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL = methods().that(ENDPOINTS).should()
            .beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(RolesAllowed.class);

    static final ArchRule ENTITIES_STAY_OUT_OF_WEB = noClasses().that().resideInAPackage("org.kroniek.web..").should()
            .dependOnClassesThat().areAnnotatedWith(Entity.class);

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().that()
            .doNotHaveFullyQualifiedName("org.kroniek.web.boot.CoreProducers").should()
            .callMethodWhere(target(nameMatching("now|system.*|currentTimeMillis"))
                    .and(target(owner(resideInAPackage("java.time.."))).or(target(owner(DescribedPredicate
                            .describe("System", type -> type.getName().equals("java.lang.System"))))
                            .and(target(nameMatching("currentTimeMillis"))))));

    static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
            .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
            .haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager").orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..manager..");

    static final ArchRule CORE_FEATURES_FORM_NO_CYCLE = slices().matching("org.kroniek.core.(*)..").should()
            .beFreeOfCycles();

    static final ArchRule SEARCH_FEATURES_FORM_NO_CYCLE = slices().matching("org.kroniek.search.(*)..").should()
            .beFreeOfCycles();

    static final ArchRule WEB_FEATURES_FORM_NO_CYCLE = slices().matching("org.kroniek.web.(*)..").should()
            .beFreeOfCycles();

    static final ArchRule PACKAGES_ARE_NULL_MARKED = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
            .should(new LieInPackageAnnotatedWith(NullMarked.class));

    private HouseRules() {}
}
