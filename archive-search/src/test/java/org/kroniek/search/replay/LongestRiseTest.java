package org.kroniek.search.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestRiseTest {

    @Test
    void shouldFindWhoStayed() {
        assertThat(LongestRise.of(new int[]{0, 1, 7, 2, 3})).isEqualTo(BitSet.valueOf(new long[]{0b11011}));
        assertThat(LongestRise.of(new int[0]).isEmpty()).isTrue();
    }

    /** Against the plain quadratic way. */
    @Test
    void shouldFindALongest_ofRandomOnes() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Integer> shuffled = IntStream.range(0, 1 + random.nextInt(40)).boxed().collect(
                    Collectors.toCollection(ArrayList::new));
            Collections.shuffle(shuffled, random);
            int[] numbers = shuffled.stream().mapToInt(Integer::intValue).toArray();
            BitSet rising = LongestRise.of(numbers);
            assertThat(rising.stream().map(place -> numbers[place]).boxed().toList()).isSorted();
            assertThat(rising.cardinality()).as(Arrays.toString(numbers)).isEqualTo(longest(numbers));
        }
    }

    private static int longest(int[] numbers) {
        int[] lengths = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            lengths[i] = 1;
            for (int j = 0; j < i; j++) {
                if (numbers[j] < numbers[i]) {
                    lengths[i] = Math.max(lengths[i], lengths[j] + 1);
                }
            }
        }
        return Arrays.stream(lengths).max().orElse(0);
    }
}
