package org.kroniek.web.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What lies below {@code internal} may be used by its feature, and by the package that puts everything together. */
final class BeUsedOnlyByTheirFeature extends ArchCondition<JavaClass> {

    private static final String BOOT = "org.kroniek.web.boot";

    BeUsedOnlyByTheirFeature() {
        super("be used only by their feature and by " + BOOT);
    }

    @Override
    public void check(JavaClass internal, ConditionEvents events) {
        String name = internal.getPackageName();
        String feature = name.substring(0, name.indexOf(".internal"));
        for (Dependency use : internal.getDirectDependenciesToSelf()) {
            String user = use.getOriginClass().getPackageName();
            boolean allowed = user.equals(feature) || user.startsWith(feature + ".") || user.startsWith(BOOT);
            events.add(new SimpleConditionEvent(internal, allowed, use.getDescription()));
        }
    }
}
