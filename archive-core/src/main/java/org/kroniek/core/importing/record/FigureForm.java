package org.kroniek.core.importing.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;

/** The form of a figure of an event: a number or a range, with who says so. */
final class FigureForm {

    /** More than there is of anything that is counted in news, also in money. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private FigureForm() {}

    static List<EventDraft.Figure> figures(RecordFields fields) throws DocumentRefusedException {
        List<EventDraft.Figure> figures = new ArrayList<>();
        for (RecordFields figure : fields.objects("figures")) {
            figures.add(figure(figure));
        }
        return figures;
    }

    private static EventDraft.Figure figure(RecordFields figure) throws DocumentRefusedException {
        OptionalLong value = count(figure, "value");
        OptionalLong from = count(figure, "from");
        OptionalLong to = count(figure, "to");
        if (value.isPresent() && (from.isPresent() || to.isPresent())) {
            throw figure.refusal(Code.VALUE_AND_RANGE, "value", "");
        }
        if (value.isEmpty() && from.isEmpty() && to.isEmpty()) {
            throw figure.missing("value");
        }
        if (from.isPresent() && to.isPresent() && to.getAsLong() < from.getAsLong()) {
            throw figure.refusal(Code.RANGE_REVERSED, "to", from.getAsLong() + " > " + to.getAsLong());
        }
        return new EventDraft.Figure(TermForm.code(figure, "kind"), value.isPresent() ? value : from,
                value.isPresent() ? value : to, figure.flag("approximate"),
                figure.text("attribution", FieldForms.LONGEST_NAME),
                figure.text("attributedTo", FieldForms.LONGEST_NAME), EvidenceForm.passages(figure, "evidence"));
    }

    private static OptionalLong count(RecordFields figure, String field) throws DocumentRefusedException {
        Optional<BigDecimal> number = figure.number(field);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal count = number.get();
        boolean whole = count.signum() >= 0 && count.compareTo(MOST) <= 0 && count.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            throw figure.refusal(Code.NOT_A_COUNT, field, count.toString());
        }
        return OptionalLong.of(count.longValueExact());
    }
}
