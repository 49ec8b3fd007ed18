package org.kroniek.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Demands a package-info with an annotation. */
final class LieInPackageAnnotatedWith extends ArchCondition<JavaClass> {

    private final Class<? extends Annotation> annotation;

    LieInPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        super("lie in a package annotated with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().tryGetAnnotationOfType(annotation).isPresent();
        events.add(new SimpleConditionEvent(type, marked,
                type.getName() + " lies in a package without @" + annotation.getSimpleName()));
    }
}
