package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.query.SortOrder;

class CursorCodecTest {

    private final CursorCodec codec = new CursorCodec();
    private final List<String> question = QuestionKey
            .of(Ask.of("onrust").languages("nl", "en").between("2022-01-01", "").query());

    @Test
    void shouldComeBackAsItWas() {
        for (boolean backward : new boolean[]{true, false}) {
            Cursor cursor = new Cursor(backward, List.of(FieldValue.of(3.1415927), FieldValue.of(Long.MIN_VALUE),
                    FieldValue.of("0b50b3f2-5d53-7000-8000-000000000001"), FieldValue.NULL));
            Cursor back = codec.decode(question, codec.encode(question, cursor)).orElseThrow();
            assertThat(back.backward()).isEqualTo(backward);
            assertThat(back.keys()).extracting(FieldValue::_toJsonString)
                    .isEqualTo(cursor.keys().stream().map(FieldValue::_toJsonString).toList());
        }
    }

    @Test
    void shouldBeRefused_whenAnyCharacterIsChanged() {
        String cursor = codec.encode(question, new Cursor(false, List.of(FieldValue.of(5L), FieldValue.of("x"))));
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
            assertThat(codec.decode(question, cursor.substring(0, i) + other + cursor.substring(i + 1))).isEmpty();
        }
        assertThat(codec.decode(QuestionKey.of(Ask.of("onrust").languages("nl").query()), cursor)).isEmpty();
        assertThat(
                codec.decode(QuestionKey.of(Ask.of("onrust").languages("nl", "en").between("2022-01-01", "")
                        .sorted(SortOrder.OLDEST).query()), cursor))
                .isEmpty();
    }

    @Test
    void shouldBeRefused_whenItIsNone() {
        for (String text : new String[]{"", "A", "AAAA", "*", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
            assertThat(codec.decode(question, text)).as(text).isEmpty();
        }
    }
}
