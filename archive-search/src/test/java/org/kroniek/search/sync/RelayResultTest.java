package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelayResultTest {

    @Test
    void shouldTellOfWhatAsksForMoreAttention() {
        List<RelayResult> byUrgency = List.of(new RelayResult.CaughtUp(), new RelayResult.StoodAside(),
                new RelayResult.Busy(), new RelayResult.Stalled("no room"));
        for (int i = 0; i < byUrgency.size(); i++) {
            for (int j = 0; j < byUrgency.size(); j++) {
                assertThat(byUrgency.get(i).and(byUrgency.get(j))).isEqualTo(byUrgency.get(Math.max(i, j)));
            }
        }
    }
}
