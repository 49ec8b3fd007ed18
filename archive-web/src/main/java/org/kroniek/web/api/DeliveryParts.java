package org.kroniek.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * The parts of a delivery of several files. One that is none of them is refused: a form field that was meant as a parameter
 * would else be archived as an article.
 */
final class DeliveryParts {

    private static final String FILE = "file";
    private static final String MANIFEST = "manifest";

    private DeliveryParts() {}

    static List<DeliveryPart> read(List<EntityPart> parts, InterfaceLanguage language) {
        List<ParameterProblem> problems = problems(parts);
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, ProblemDetails.ofParameters(problems, language));
        }
        return parts.stream().map(DeliveryParts::part).toList();
    }

    private static List<ParameterProblem> problems(List<EntityPart> parts) {
        List<ParameterProblem> problems = new ArrayList<>();
        for (EntityPart part : parts) {
            String name = part.getName();
            if (!name.equals(FILE) && !name.equals(MANIFEST)) {
                problems.add(new ParameterProblem(name, "", Reason.NOT_A_PART));
            } else if (part.getFileName().filter(Delivery::hasControlCharacter).isPresent()) {
                problems.add(new ParameterProblem(name, "", Reason.CONTROL_CHARACTER));
            }
        }
        if (parts.stream().map(EntityPart::getName).noneMatch(FILE::equals)) {
            problems.add(new ParameterProblem(FILE, "", Reason.NO_FILE));
        }
        if (parts.stream().map(EntityPart::getName).filter(MANIFEST::equals).count() > 1) {
            problems.add(new ParameterProblem(MANIFEST, "", Reason.SECOND_MANIFEST));
        }
        return problems;
    }

    private static DeliveryPart part(EntityPart part) {
        DeliveryPart.Role role = part.getName().equals(MANIFEST)
                ? DeliveryPart.Role.MANIFEST
                : DeliveryPart.Role.DOCUMENT;
        return new DeliveryPart(role, part.getFileName(), part.getMediaType().toString(), part.getContent());
    }
}
