package org.kroniek.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;

/** Classes of archive-core outside some of its packages. */
final class KroniekCoreOutside extends DescribedPredicate<JavaClass> {

    private final PackageMatchers packages;

    KroniekCoreOutside(String... packages) {
        super("are of archive-core outside " + String.join(", ", packages));
        this.packages = PackageMatchers.of(packages);
    }

    @Override
    public boolean test(JavaClass type) {
        return type.getPackageName().startsWith("org.kroniek.core") && !packages.test(type.getPackageName());
    }
}
