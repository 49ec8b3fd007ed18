package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.search.query.EventHit;

class ClusterTest {

    private static final Coordinates ALMATY = new Coordinates(43.25, 76.95);
    private static final Coordinates AIRPORT = new Coordinates(43.35, 77.04);
    private static final Coordinates MINSK = new Coordinates(53.9, 27.57);

    @Test
    void shouldGiveOneCircle_toWhatTouches_andStandWhereMostHappened() {
        List<EventPlace> places = List.of(place("Almaty", ALMATY, 1, 2, 3), place("Airport", AIRPORT, 3, 4),
                place("Minsk", MINSK, 5));
        MapView view = MapView.around(List.of(ALMATY, MINSK), 1.5);

        List<Cluster> clusters = Cluster.of(places, view, 600);

        assertThat(clusters).hasSize(2);
        assertThat(clusters.getFirst().places()).extracting(EventPlace::name).containsExactly("Almaty", "Airport");
        assertThat(clusters.getFirst().across()).isEqualTo(view.across(ALMATY));
        assertThat(clusters.getFirst().count()).as("events at both places count once").isEqualTo(4);
    }

    @Test
    void shouldPartWhatLiesTogether_onANearerMap() {
        List<EventPlace> places = List.of(place("Almaty", ALMATY, 1), place("Airport", AIRPORT, 2));

        assertThat(Cluster.of(places, MapView.around(List.of(ALMATY, AIRPORT), MapView.NEAREST, 1.5), 940)).hasSize(2);
    }

    @Test
    void shouldLeaveOutWhatIsNotShown() {
        assertThat(Cluster.of(List.of(place("Minsk", MINSK, 1)), MapView.around(List.of(ALMATY), 1.5), 600)).isEmpty();
    }

    @Test
    void shouldTellTheNumberByTheArea_withinBounds() {
        MapView view = MapView.around(List.of(ALMATY), 1.5);

        assertThat(Stream.of(1, 4, 16, 10_000).map(count -> Cluster
                .of(List.of(place("Almaty", ALMATY, IntStream.rangeClosed(1, count).toArray())), view, 600).getFirst()
                .radius())).isSorted().startsWith(7).endsWith(28);
    }

    private static EventPlace place(String name, Coordinates coordinates, int... events) {
        return new EventPlace(Optional.empty(), name, coordinates,
                IntStream.of(events).mapToObj(ClusterTest::event).toList());
    }

    private static EventHit event(int number) {
        return new EventHit(new EventId(UUID.fromString("0190a000-0000-7000-8000-%012d".formatted(number))), 1,
                new Labels(Map.of("nl", "a")), Labels.NONE, new TermSnapshot("unrest", Labels.NONE), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), 0, Optional.empty(),
                Optional.empty());
    }
}
