package org.kroniek.web.desk.login;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.web.desk.form.FormFields;

/**
 * A form that was sent when its session had ended: kept in the page until somebody has logged in, and sent then.
 *
 * @param address where it goes
 * @param fields all that was typed, except passwords
 */
public record Unfinished(LocalAddress address, FormFields fields) {

    private static final String ADDRESS = "unfinished";
    private static final String FIELD = "unfinished:";

    /** What is carried along by the form in which somebody logs in. */
    public FormFields carried() {
        return new FormFields(Stream.concat(Stream.of(Map.entry(ADDRESS, address.text())),
                fields.entries().stream().map(entry -> Map.entry(FIELD + entry.getKey(), entry.getValue()))).toList());
    }

    /** What such a form carries. */
    public static Optional<Unfinished> in(FormFields form) {
        return LocalAddress.of(form.typed(ADDRESS)).map(address -> new Unfinished(address,
                new FormFields(form.entries().stream().filter(entry -> entry.getKey().startsWith(FIELD))
                        .map(entry -> Map.entry(entry.getKey().substring(FIELD.length()), entry.getValue()))
                        .toList())));
    }
}
