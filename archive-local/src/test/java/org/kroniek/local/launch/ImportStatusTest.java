package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportStatusTest {

    @Test
    void shouldReadAnImportThatRuns() throws IOException {
        ImportStatus status = ImportStatus
                .parse("{\"state\":\"running\",\"counts\":{\"read\":3,\"created\":2},\"total\":null}");
        assertThat(status.isOver()).isFalse();
        assertThat(status.read()).isEqualTo(3);
        assertThat(status.total()).isEmpty();
        assertThat(status.counts()).isEqualTo("nothing");
        assertThat(status.problems()).isEmpty();
    }

    @Test
    void shouldReadAnImportThatIsDone() throws IOException {
        ImportStatus status = ImportStatus.parse("""
                {"state":"done","counts":{"read":10,"created":5,"revised":1,"unchanged":3,"refused":1},"total":10,
                 "kinds":{"articles":{"created":4,"revised":0,"unchanged":3},"authorities":{"created":1},
                          "events":{"created":0,"revised":1,"unchanged":0},"terms":{"created":0}},
                 "problems":[{"message":"no date","place":"line 4","remedy":"add one"},{"message":"odd","place":null,"remedy":null}]}
                """);
        assertThat(status.isOver()).isTrue();
        assertThat(status.total()).hasValue(10);
        assertThat(status.counts()).isEqualTo("7 articles (3 unchanged), 1 authority, 1 event (1 revised), 1 refused");
        assertThat(status.newArticles()).isEqualTo(4);
        assertThat(status.problems()).containsExactly("line 4: no date (add one)", "odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"state\":\"asleep\",\"counts\":{}}", "<html>"})
    void shouldShowWhatItDoesNotUnderstand(String answer) {
        assertThatThrownBy(() -> ImportStatus.parse(answer)).isInstanceOf(IOException.class)
                .hasMessageContaining(answer);
    }
}
