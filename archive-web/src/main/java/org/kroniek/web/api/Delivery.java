package org.kroniek.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.ParameterProblem.Reason;
import org.kroniek.web.search.ParameterValues;

/**
 * What the address of a delivery says about it.
 *
 * @param fileName name of the file in the body
 */
record Delivery(ImportDefaults defaults, Optional<String> fileName) {

    private static final Set<String> NAMES = Set.of("source", "externalId", "language", "rights", "fileName");

    static Delivery read(UriInfo uri, InterfaceLanguage language) {
        Parameters.refuseUnknown(uri, NAMES, language);
        ParameterValues values = new ParameterValues(uri.getQueryParameters());
        ImportDefaults defaults = new ImportDefaults(name(values, "source"), name(values, "externalId"),
                values.single("language", Reason.NOT_A_LANGUAGE, LanguageTag::parse), name(values, "rights"));
        return Parameters.valid(values.result(new Delivery(defaults, name(values, "fileName"))), language);
    }

    private static Optional<String> name(ParameterValues values, String parameter) {
        return values.single(parameter, Reason.CONTROL_CHARACTER,
                name -> Optional.of(name).filter(given -> !hasControlCharacter(given)));
    }

    /** The database cannot keep them, and no name has them. */
    static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    DeliveryPart body(InputStream content, String mediaType) {
        return new DeliveryPart(DeliveryPart.Role.DOCUMENT, fileName, mediaType, content);
    }
}
