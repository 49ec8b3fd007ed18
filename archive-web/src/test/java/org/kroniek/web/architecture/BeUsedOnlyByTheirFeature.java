package org.kroniek.web.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What lies below {@code internal} may be used by its feature, and by the packages that put everything together. */
final class BeUsedOnlyByTheirFeature extends ArchCondition<JavaClass> {

    private static final Set<String> COMPOSITION = Set.of("org.kroniek.web.boot", "org.kroniek.search");

    BeUsedOnlyByTheirFeature() {
        super("be used only by their feature and by org.kroniek.web.boot");
    }

    @Override
    public void check(JavaClass internal, ConditionEvents events) {
        String name = internal.getPackageName();
        String feature = name.substring(0, name.indexOf(".internal"));
        for (Dependency use : internal.getDirectDependenciesToSelf()) {
            String user = use.getOriginClass().getPackageName();
            boolean allowed = user.equals(feature) || user.startsWith(feature + ".") || COMPOSITION.contains(user);
            events.add(new SimpleConditionEvent(internal, allowed, use.getDescription()));
        }
    }
}
