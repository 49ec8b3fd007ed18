package org.kroniek.web.api;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.ParameterProblem;

/**
 * What the address of a delivery says about it.
 *
 * @param fileName name of the file in the body
 */
record Delivery(ImportDefaults defaults, Optional<String> fileName) {

    private static final Set<String> NAMES = Set.of("source", "externalId", "language", "rights", "fileName");

    static Delivery read(UriInfo uri, InterfaceLanguage language) {
        Parameters.refuseUnknown(uri, NAMES, language);
        refuseControlCharacters(uri);
        Optional<String> tag = parameter(uri, "language");
        Optional<LanguageTag> said = tag.flatMap(LanguageTag::parse);
        if (tag.isPresent() && said.isEmpty()) {
            Parameters.refuse(
                    List.of(new ParameterProblem("language", tag.get(), ParameterProblem.Reason.NOT_A_LANGUAGE)),
                    language);
        }
        ImportDefaults defaults = new ImportDefaults(parameter(uri, "source"), parameter(uri, "externalId"), said,
                parameter(uri, "rights"));
        return new Delivery(defaults, parameter(uri, "fileName"));
    }

    /** The database cannot keep them, and no name has them. */
    private static void refuseControlCharacters(UriInfo uri) {
        boolean any = uri.getQueryParameters().values().stream().flatMap(List::stream)
                .anyMatch(Delivery::hasControlCharacter);
        if (any) {
            throw new ProblemException(ProblemType.INVALID_REQUEST);
        }
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    DeliveryPart body(InputStream content, String mediaType) {
        return new DeliveryPart(DeliveryPart.Role.DOCUMENT, fileName, mediaType, content);
    }

    static DeliveryPart part(EntityPart part) {
        DeliveryPart.Role role = part.getName().equals("manifest")
                ? DeliveryPart.Role.MANIFEST
                : DeliveryPart.Role.DOCUMENT;
        if (part.getFileName().filter(Delivery::hasControlCharacter).isPresent()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST);
        }
        return new DeliveryPart(role, part.getFileName(), part.getMediaType().toString(), part.getContent());
    }

    private static Optional<String> parameter(UriInfo uri, String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name)).filter(value -> !value.isBlank());
    }
}
