package org.kroniek.search.morphology;

import java.util.HashMap;
import java.util.Map;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/**
 * The arcs of the first nodes of an automaton by their labels. These nodes have dozens of arcs, every walk passes them, and the
 * automaton itself can only be searched one by one. Takes a kilobyte for each of about a thousand nodes.
 */
final class ArcIndex {

    /** How many letters into a word nodes are indexed. */
    static final int DEPTH = 3;

    private final FSA fsa;
    private final Map<Integer, int[]> arcs = new HashMap<>();

    ArcIndex(FSA fsa) {
        this.fsa = fsa;
        add(fsa.getRootNode(), 1);
    }

    private void add(int node, int depth) {
        int[] byLabel = new int[0x100];
        arcs.put(node, byLabel);
        for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
            if (!fsa.isArcTerminal(arc)) {
                byLabel[fsa.getArcLabel(arc) & 0xFF] = arc;
                if (depth < DEPTH && !arcs.containsKey(fsa.getEndNode(arc))) {
                    add(fsa.getEndNode(arc), depth + 1);
                }
            }
        }
    }

    /** By label the arcs that lead on, 0 where there is none; null for a node that is not indexed. */
    int @Nullable [] of(int node) {
        return arcs.get(node);
    }
}
