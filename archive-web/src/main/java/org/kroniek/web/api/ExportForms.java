package org.kroniek.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.export.FileForm;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.ParameterProblem;

/** Finds the form in which a caller wants a file: by {@code ?format=}, or by {@code Accept}. */
final class ExportForms {

    static final String FORMAT = "format";

    private static final String STYLE = "style";

    private ExportForms() {}

    static FileForm form(UriInfo uri, HttpHeaders headers, InterfaceLanguage language) {
        String format = uri.getQueryParameters().getFirst(FORMAT);
        if (format == null || format.isBlank()) {
            return headers.getAcceptableMediaTypes().stream()
                    .flatMap(accepted -> Arrays.stream(FileForm.values()).filter(form -> satisfies(form, accepted)))
                    .findFirst().orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE));
        }
        return Arrays.stream(FileForm.values()).filter(form -> form.parameter().equals(format.strip())).findFirst()
                .orElseThrow(() -> unknown(format, language));
    }

    private static ProblemException unknown(String format, InterfaceLanguage language) {
        return Parameters.refusal(List.of(new ParameterProblem(FORMAT, format,
                ParameterProblem.Reason.NOT_A_FILE_FORMAT)), language);
    }

    /** As in the content negotiation of DOIs, a style is a parameter of the type. */
    private static boolean satisfies(FileForm form, MediaType accepted) {
        String style = accepted.getParameters().get(STYLE);
        return type(form).isCompatible(accepted) && (style == null || style.equals(form.parameter()));
    }

    /** What the file is, said in full. */
    static MediaType type(FileForm form) {
        String[] type = form.mediaType().split("/", 2);
        Map<String, String> parameters = new HashMap<>(Map.of(MediaType.CHARSET_PARAMETER, "UTF-8"));
        form.reference().filter(reference -> reference.style().isPresent())
                .ifPresent(_ -> parameters.put(STYLE, form.parameter()));
        if (form == FileForm.CSV) {
            parameters.put("header", "present");
        }
        return new MediaType(type[0], type[1], parameters);
    }
}
