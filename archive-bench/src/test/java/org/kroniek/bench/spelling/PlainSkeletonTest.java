package org.kroniek.bench.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSkeletonTest {

    @ParameterizedTest
    @CsvSource({"poetin,poutine", "tokajev,токаев", "chroesjtsjov,khrushchev", "tsjajkovski,чайковский", "leko,lékó"})
    void takesSpellingsForOneName(String one, String other) {
        assertThat(new WordPair(one, other, true, false).isOfDifferentNames()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"johanna,joan", "saltykov,saltykov-shchedrin", "habsburg,lotharingen", "jansen,petrov"})
    void tellsOtherNames(String one, String other) {
        assertThat(new WordPair(one, other, true, false).isOfDifferentNames()).isTrue();
    }
}
