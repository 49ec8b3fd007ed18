package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.EventId;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What is asked of the events, as it stands in an address (see {@link #NAMES}). List, timeline and map read the same, so that
 * a reader can go from one to the other. Reading {@link #entries()} gives the same parameters again.
 *
 * @param text the query as typed
 * @param expansion what may be looked for beside its words
 * @param types codes of the vocabulary, in the order given, each once
 * @param involved where, and who took part
 * @param parent only parts of this event
 * @param within only what happened in this part of the map
 * @param chosenSort the order, when one was given
 */
public record EventParameters(String text, ExpansionParameters expansion, Optional<DateFilter> dates,
        List<String> types,
        InvolvedParameters involved, Optional<EventId> parent, Optional<BoundingBox> within,
        Optional<SortOrder> chosenSort, Optional<String> cursor) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream
            .concat(Stream.of("q", "date", "type", "parent", "bbox", "sort", "cursor", "expand", "omit"),
                    InvolvedParameters.NAMES.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** No question: every event. */
    public static final EventParameters NONE = new EventParameters("", ExpansionParameters.ALL, Optional.empty(),
            List.of(),
            InvolvedParameters.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern TERM = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    public EventParameters {
        types = List.copyOf(types);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param parameters decoded values by name; other names are left to whoever knows them
     */
    public static Parsed<EventParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        EventParameters read = new EventParameters(values.single("q").orElse(""),
                ExpansionParameters.read(values), SearchParameters.dates(values),
                values.several("type", Reason.NOT_A_TERM, EventParameters::term),
                InvolvedParameters.read(values),
                values.single("parent", Reason.NOT_AN_EVENT, EventId::parse),
                values.single("bbox", Reason.NOT_A_BOX, BoxText::parse),
                values.single("sort", Reason.NOT_A_SORT, SearchParameters::sortOf), values.single("cursor"));
        return values.result(read);
    }

    /** A code that a vocabulary could have. */
    public static Optional<String> term(String code) {
        return Optional.of(code).filter(given -> TERM.matcher(given).matches());
    }

    /** The order of a list: the chosen one, else what weighs most, else the newest first. */
    public SortOrder listSort() {
        return chosenSort.orElse(text.isBlank() ? SortOrder.NEWEST : SortOrder.RELEVANCE);
    }

    /** Whether anything narrows the search besides its words. */
    public boolean filtered() {
        return !withoutFilters().equals(withCursor(Optional.empty()));
    }

    /** Another query with the same filters, from its first page. */
    public EventParameters withText(String other) {
        return new EventParameters(other, expansion.ofOtherWords(), dates, types, involved, parent, within, chosenSort,
                Optional.empty());
    }

    public EventParameters withExpansion(ExpansionParameters other) {
        return new EventParameters(text, other, dates, types, involved, parent, within, chosenSort, Optional.empty());
    }

    public EventParameters withDates(Optional<DateFilter> other) {
        return new EventParameters(text, expansion, other, types, involved, parent, within, chosenSort,
                Optional.empty());
    }

    public EventParameters withTypes(List<String> others) {
        return new EventParameters(text, expansion, dates, others, involved, parent, within, chosenSort,
                Optional.empty());
    }

    public EventParameters withInvolved(InvolvedParameters others) {
        return new EventParameters(text, expansion, dates, types, others, parent, within, chosenSort, Optional.empty());
    }

    public EventParameters withParent(Optional<EventId> other) {
        return new EventParameters(text, expansion, dates, types, involved, other, within, chosenSort,
                Optional.empty());
    }

    public EventParameters withBox(Optional<BoundingBox> other) {
        return new EventParameters(text, expansion, dates, types, involved, parent, other, chosenSort,
                Optional.empty());
    }

    public EventParameters withSort(SortOrder other) {
        return new EventParameters(text, expansion, dates, types, involved, parent, within,
                Optional.of(other), cursor);
    }

    public EventParameters withoutFilters() {
        return new EventParameters(text, expansion, Optional.empty(), List.of(), InvolvedParameters.NONE,
                Optional.empty(), Optional.empty(), chosenSort, Optional.empty());
    }

    public EventParameters withCursor(Optional<String> other) {
        return new EventParameters(text, expansion, dates, types, involved, parent, within, chosenSort,
                other);
    }

    /**
     * The question to the index.
     *
     * @param sort the order in force
     */
    public EventQuery toQuery(SortOrder sort, EventExtent extent) {
        return new EventQuery(text, expansion.toChoice(), dates, Set.copyOf(types), involved.toFilter(), parent, within,
                sort, extent.size(),
                cursor,
                extent.facets(), extent.histogram());
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        if (!text.isEmpty()) {
            entries.add(Map.entry("q", text));
        }
        entries.addAll(expansion.entries());
        dates.ifPresent(filter -> entries.add(Map.entry("date", filter.text())));
        types.forEach(type -> entries.add(Map.entry("type", type)));
        entries.addAll(involved.entries());
        parent.ifPresent(event -> entries.add(Map.entry("parent", event.toString())));
        within.ifPresent(box -> entries.add(Map.entry("bbox", BoxText.of(box))));
        chosenSort.ifPresent(sort -> entries.add(Map.entry("sort", SearchParameters.nameOf(sort))));
        cursor.ifPresent(value -> entries.add(Map.entry("cursor", value)));
        return entries;
    }
}
