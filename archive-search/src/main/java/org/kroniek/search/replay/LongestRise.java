package org.kroniek.search.replay;

import java.util.BitSet;

/**
 * Which of some numbers make up a longest rising sequence (patience sorting, n log n). Of a list in a new order these are the
 * members that stayed where they were, and all others have moved.
 */
final class LongestRise {

    private LongestRise() {}

    /** @param numbers all different @return the places of those that belong to it */
    static BitSet of(int[] numbers) {
        int[] tops = new int[numbers.length];
        int[] before = new int[numbers.length];
        int piles = 0;
        for (int i = 0; i < numbers.length; i++) {
            int pile = pile(numbers, tops, piles, numbers[i]);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        BitSet rising = new BitSet(numbers.length);
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = before[i]) {
            rising.set(i);
        }
        return rising;
    }

    /** The first pile whose top is not below the number. */
    private static int pile(int[] numbers, int[] tops, int piles, int number) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tops[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
