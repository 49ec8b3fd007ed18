package org.kroniek.web.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

    @Test
    void shouldFillTheHighestLaneThatIsFree() {
        LaneLayout layout = new LaneLayout();

        assertThat(layout.place(0, 100, 1)).isZero();
        assertThat(layout.place(50, 150, 1)).isEqualTo(1);
        assertThat(layout.place(120, 200, 1)).isZero();
        assertThat(layout.height()).isEqualTo(2);
    }

    @Test
    void shouldKeepTheLanesOfAGroupTogether() {
        LaneLayout layout = new LaneLayout();
        layout.place(0, 100, 1);

        assertThat(layout.place(50, 150, 3)).isEqualTo(1);
        assertThat(layout.place(300, 400, 2)).isZero();
        assertThat(layout.height()).isEqualTo(4);
    }

    @Test
    void shouldLetNothingOverlap() {
        record Placed(double from, double to, int top, int height) {}
        Random random = new Random(5);
        LaneLayout layout = new LaneLayout();
        List<Placed> all = new ArrayList<>();
        for (int box = 0; box < 300; box++) {
            double from = random.nextDouble(900);
            double to = from + random.nextDouble(200);
            int height = random.nextInt(1, 4);
            all.add(new Placed(from, to, layout.place(from, to, height), height));
        }

        for (Placed one : all) {
            assertThat(all).filteredOn(other -> other != one)
                    .noneMatch(other -> one.from() < other.to() && other.from() < one.to()
                            && one.top() < other.top() + other.height() && other.top() < one.top() + one.height());
        }
    }
}
