package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapLabelsTest {

    private final MapLabels labels = new MapLabels(300, 200);

    @Test
    void shouldSetANameToTheRightOfItsMark_whereThereIsRoom() {
        assertThat(labels.place("Almaty", 50, 50, 5)).map(MapLabel::anchor).contains("start");
    }

    @Test
    void shouldSetANameToTheLeft_atTheRightEdge() {
        assertThat(labels.place("Almaty", 97, 50, 5)).map(MapLabel::anchor).contains("end");
    }

    @Test
    void shouldKeepNamesOffMarksAndOtherNames() {
        labels.reserve(50, 50, 5);
        labels.reserve(56, 50, 5);

        assertThat(labels.place("Almaty", 50, 50, 5)).map(MapLabel::anchor).contains("end");
        assertThat(labels.place("Almaty", 56, 50, 5)).map(MapLabel::anchor).contains("start");
        assertThat(labels.place("Almaty", 50, 51, 5)).map(MapLabel::anchor).contains("middle");
    }

    @Test
    void shouldLeaveOutANameThereIsNoRoomFor() {
        assertThat(labels.place("x".repeat(60), 50, 50, 5)).isEmpty();
    }
}
