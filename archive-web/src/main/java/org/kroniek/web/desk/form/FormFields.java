package org.kroniek.web.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.security.Visitor;

/**
 * What a form sent.
 *
 * @param entries names and values in order
 */
public record FormFields(List<Map.Entry<String, String>> entries) {

    public FormFields {
        entries = List.copyOf(entries);
    }

    /** As Jakarta REST reads it. */
    public static FormFields of(Map<String, List<String>> form) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        form.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
        return new FormFields(all);
    }

    /** The first value of a field, as it was typed; empty when there is none. */
    public String typed(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** The first value of a field without blanks around it; empty when nothing is left. */
    public Optional<String> given(String name) {
        return Optional.of(typed(name).strip()).filter(text -> !text.isEmpty());
    }

    public List<String> values(String name) {
        return entries.stream().filter(entry -> entry.getKey().equals(name)).map(Map.Entry::getValue).toList();
    }

    public boolean isTicked(String name) {
        return !values(name).isEmpty();
    }

    /** A whole number; empty when it is none. */
    public Optional<Integer> number(String name) {
        try {
            return Optional.of(Integer.valueOf(typed(name).strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** What can be sent again: without passwords, and without the proof of an earlier session. */
    public FormFields repeatable() {
        return new FormFields(entries.stream().filter(entry -> !entry.getKey().contains("password"))
                .filter(entry -> !entry.getKey().equals(Visitor.PROOF)).toList());
    }
}
