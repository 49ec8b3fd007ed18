package org.kroniek.local.process;

import java.nio.file.Path;

/** The system properties by which the build tells where a program lies. */
public final class PathProperty {

    private PathProperty() {}

    /**
     * The path named by the property.
     *
     * @throws LocalServiceException
     *             if the property is not set
     */
    public static Path value(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new LocalServiceException(
                    "The system property %s is not set. Maven sets it (mvn verify, mvn -Prun, mvn -Pbench); without Maven, add -D%s=PATH."
                            .formatted(property, property));
        }
        return Path.of(value);
    }
}
