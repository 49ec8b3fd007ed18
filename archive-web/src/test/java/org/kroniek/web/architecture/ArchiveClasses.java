package org.kroniek.web.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, and the fixtures that break each rule on purpose. */
final class ArchiveClasses {

    /** Everything but tests, the launcher and what is generated from templates. */
    static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/kroniek/local/"))
            .withImportOption(location -> !location.contains("/gg/jte/generated/")).importPackages("org.kroniek");

    private ArchiveClasses() {}

    /** The offenders among the test classes, of which each breaks one rule. */
    static JavaClasses offenders(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }
}
