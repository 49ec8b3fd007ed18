package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

    private static ImportProgress progress(long total, long read, Duration time, int documents, long bytes) {
        return new ImportProgress(total, read, new ImportPace(time, documents, bytes));
    }

    @Test
    void shouldTellTheRestFromThePaceOfTheLastPart() {
        ImportProgress progress = progress(1000, 400, Duration.ofSeconds(5), 50, 100);

        assertThat(progress.share()).isEqualTo(0.4);
        assertThat(progress.rate()).contains(10.0);
        assertThat(progress.remaining()).contains(Duration.ofSeconds(30));
    }

    @Test
    void shouldTellNothing_whenLittleTimeHasPassed() {
        ImportProgress progress = progress(1000, 400, Duration.ofMillis(999), 50, 100);

        assertThat(progress.rate()).isEmpty();
        assertThat(progress.remaining()).isEmpty();
    }

    @Test
    void shouldTellNothing_whenNothingWasDone() {
        assertThat(progress(1000, 400, Duration.ofSeconds(5), 0, 0).remaining()).isEmpty();
    }

    @Test
    void shouldHaveNothingLeft_atTheEnd() {
        ImportProgress progress = progress(1000, 1000, Duration.ofSeconds(5), 50, 100);

        assertThat(progress.share()).isEqualTo(1);
        assertThat(progress.remaining()).contains(Duration.ZERO);
    }

    @Test
    void shouldHaveComeNowhere_inADeliveryOfNothing() {
        assertThat(progress(0, 0, Duration.ZERO, 0, 0).share()).isZero();
    }
}
