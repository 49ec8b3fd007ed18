package org.kroniek.web.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.web.citation.CitationForm;

/**
 * A form in which a record can be had.
 *
 * @param parameter its name in {@code ?format=}
 * @param cited the form of a reference, if it is one
 */
record RecordForm(String parameter, MediaType type, Optional<CitationForm> cited) {

    static final RecordForm JSON = new RecordForm("json", MediaType.APPLICATION_JSON_TYPE, Optional.empty());
    static final RecordForm LINKED = new RecordForm("jsonld", new MediaType("application", "ld+json"),
            Optional.empty());

    /** Of any record; the first is for callers who do not mind. */
    static final List<RecordForm> PLAIN = List.of(JSON, LINKED);

    /** Of a record that can be cited. */
    static final List<RecordForm> CITABLE = Stream
            .concat(PLAIN.stream(), Arrays.stream(CitationForm.values()).map(RecordForm::of)).toList();

    private static final String STYLE = "style";

    private static RecordForm of(CitationForm form) {
        String[] type = form.mediaType().split("/", 2);
        return new RecordForm(form.parameter(),
                new MediaType(type[0], type[1], form.style()
                        .map(style -> Map.of(STYLE, style.parameter(), MediaType.CHARSET_PARAMETER, "UTF-8"))
                        .orElse(Map.of(MediaType.CHARSET_PARAMETER, "UTF-8"))),
                Optional.of(form));
    }

    /** The form of that name, among those there are. */
    static Optional<RecordForm> named(String parameter, List<RecordForm> forms) {
        return forms.stream().filter(form -> form.parameter.equals(parameter)).findFirst();
    }

    /**
     * The form a caller likes best.
     *
     * @param accepted the media types of {@code Accept}, most wanted first
     */
    static Optional<RecordForm> liked(List<MediaType> accepted, List<RecordForm> forms) {
        return accepted.stream().flatMap(type -> forms.stream().filter(form -> form.satisfies(type))).findFirst();
    }

    /** Whether it is of that type; in that style, if one is asked for (the content negotiation of DOIs). */
    private boolean satisfies(MediaType accepted) {
        String style = accepted.getParameters().get(STYLE);
        return type.isCompatible(accepted) && (style == null || style.equals(type.getParameters().get(STYLE)));
    }
}
