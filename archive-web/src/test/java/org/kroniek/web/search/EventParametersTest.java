package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.search.ParameterProblem.Reason;

class EventParametersTest {

    private static final String SOME = "0190a000-0000-7000-8000-0000000000b1";
    private static final String OTHER = "0190a000-0000-7000-8000-0000000000b2";
    private static final Map<String, List<String>> EVERYTHING = everything(Map.of("q", List.of("a & b=c"), "date",
            List.of("2022-01.."), "type", List.of("unrest", "stateOfEmergency"), "place", List.of(SOME, OTHER),
            "person",
            List.of(SOME), "org", List.of(OTHER), "parent", List.of(SOME), "bbox", List.of("46,-40.25,88,56.5"), "sort",
            List.of("oldest"), "cursor", List.of("x")));

    /** Beyond what one map of constants can take. */
    private static Map<String, List<String>> everything(Map<String, List<String>> others) {
        Map<String, List<String>> all = new LinkedHashMap<>(others);
        all.put("with", List.of(OTHER, SOME));
        all.put("expand", List.of("name", "form"));
        all.put("omit", List.of("Poetin", SOME));
        return all;
    }

    @Test
    void shouldReadBackWhatItWrites() {
        EventParameters read = EventParameters.read(EVERYTHING).understood();

        Map<String, List<String>> written = new LinkedHashMap<>();
        read.entries().forEach(
                entry -> written.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(entry.getValue()));

        assertThat(written).isEqualTo(EVERYTHING);
        assertThat(written.keySet()).isEqualTo(EventParameters.NAMES);
        assertThat(EventParameters.read(written)).isEqualTo(new Parsed.Valid<>(read));
    }

    @Test
    void shouldUnderstandEveryParameter() {
        EventParameters read = EventParameters.read(EVERYTHING).understood();

        assertThat(read.types()).containsExactly("unrest", "stateOfEmergency");
        assertThat(read.involved().places()).extracting(AuthorityId::toString).containsExactly(SOME, OTHER);
        assertThat(read.within()).contains(new BoundingBox(46, -40.25, 88, 56.5));
        assertThat(read.chosenSort()).contains(SortOrder.OLDEST);
    }

    @Test
    void shouldNameEveryProblem_andKeepTheRest() {
        Parsed<EventParameters> read = EventParameters.read(Map.of("q", List.of("gas"), "type", List.of("unrest,!"),
                "place", List.of("almaty"), "person", List.of("x"), "org", List.of("y"), "parent", List.of("z"), "bbox",
                List.of("1,2,3"), "date", List.of("2022-02-30"), "sort", List.of("best")));

        assertThat(read.understood().text()).isEqualTo("gas");
        assertThat(read.understood().types()).containsExactly("unrest");
        assertThat(((Parsed.Invalid<?>) read).problems()).containsExactlyInAnyOrder(
                new ParameterProblem("type", "!", Reason.NOT_A_TERM),
                new ParameterProblem("place", "almaty", Reason.NOT_AN_AUTHORITY),
                new ParameterProblem("person", "x", Reason.NOT_AN_AUTHORITY),
                new ParameterProblem("org", "y", Reason.NOT_AN_AUTHORITY),
                new ParameterProblem("parent", "z", Reason.NOT_AN_EVENT),
                new ParameterProblem("bbox", "1,2,3", Reason.NOT_A_BOX),
                new ParameterProblem("date", "2022-02-30", Reason.NO_SUCH_DAY),
                new ParameterProblem("sort", "best", Reason.NOT_A_SORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3,4,5", "46,56,88,40", "-181,0,0,1", "0,0,0,91", "a,b,c,d", "NaN,0,1,1", "1e1,2,3,4",
            "0,0,1,1,", ","})
    void shouldRefuseWhatIsNoPartOfTheMap(String box) {
        assertThat(EventParameters.read(Map.of("bbox", List.of(box)))).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void shouldStartAtTheFirstPage_whenAnythingChanges() {
        EventParameters second = EventParameters.read(EVERYTHING).understood();

        assertThat(List.of(second.withText("b"), second.withDates(Optional.empty()), second.withTypes(List.of()),
                second.withInvolved(InvolvedParameters.NONE),
                second.withParent(Optional.empty()), second.withBox(Optional.empty()), second.withoutFilters()))
                .allSatisfy(changed -> assertThat(changed.cursor()).isEmpty());
        assertThat(second.filtered()).isTrue();
        assertThat(second.withoutFilters().filtered()).isFalse();
        assertThat(EventParameters.NONE.withCursor(Optional.of("x")).filtered()).isFalse();
    }

    @Test
    void shouldBecomeAQuery() {
        EventQuery query = EventParameters.read(EVERYTHING).understood().toQuery(SortOrder.NEWEST,
                new EventExtent(7, Set.of(EventFacet.TYPE), Optional.empty()));

        assertThat(query.text()).isEqualTo("a & b=c");
        assertThat(query.types()).containsExactlyInAnyOrder("unrest", "stateOfEmergency");
        assertThat(query.involved().persons()).extracting(AuthorityId::toString).containsExactly(SOME);
        assertThat(query.involved().organisations()).extracting(AuthorityId::toString).containsExactly(OTHER);
        assertThat(query.involved().together()).extracting(AuthorityId::toString).containsExactlyInAnyOrder(SOME,
                OTHER);
        assertThat(query.parent()).isPresent();
        assertThat(query.within()).isPresent();
        assertThat(query.size()).isEqualTo(7);
        assertThat(query.sort()).isEqualTo(SortOrder.NEWEST);
    }
}
