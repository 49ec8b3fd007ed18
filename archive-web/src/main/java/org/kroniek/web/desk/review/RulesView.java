package org.kroniek.web.desk.review;

import java.util.List;
import java.util.Optional;

/** The rules that find events, with how often editors agreed with each. */
public record RulesView(List<Row> rows) {

    public RulesView {
        rows = List.copyOf(rows);
    }

    /**
     * A rule.
     *
     * @param precision the share of its suggestions that was accepted, in words; empty when nobody has decided yet
     * @param silenced who switched it off, when and why
     */
    public record Row(String rule, long accepted, long rejected, Optional<String> precision,
            Optional<String> silenced) {}
}
