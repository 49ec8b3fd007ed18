package org.kroniek.bench.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.kroniek.bench.measure.Samples;
import org.kroniek.bench.portal.HttpCaller;

/**
 * Puts the same questions in turns to the archive and to Elasticsearch. Question by question, with either side first
 * every other time, so that a busy machine and warm caches are the same to both.
 */
public final class SearchRace {

    private static final int CONNECTIONS = 8;
    /** How often the whole list is asked in one go by all connections: enough to keep them all busy most of the time. */
    private static final int LISTS_AT_ONCE = 4;

    private final HttpCaller http;
    private final List<Question> questions;
    private final Consumer<String> progress;

    SearchRace(HttpCaller http, List<Question> questions, Consumer<String> progress) {
        this.http = http;
        this.questions = questions;
        this.progress = progress;
    }

    /**
     * Runs the race.
     *
     * @param warmUp how often each question is asked before it counts
     * @param samples how often each question is asked in a round
     */
    public SearchResult run(int warmUp, int rounds, int samples) {
        questions.forEach(question -> question.check(http));
        progress.accept("Warming up with %d searches on each side".formatted(warmUp * questions.size()));
        Map<SearchCase, Timings> alone = new LinkedHashMap<>();
        questions.forEach(question -> alone.put(question.search(), new Timings()));
        Timings together = new Timings();
        List<Timings> all = new ArrayList<>();
        try (Crowd crowd = new Crowd(http, CONNECTIONS)) {
            askOneByOne(warmUp, new LinkedHashMap<>());
            askTogether(crowd, warmUp, new Timings());
            for (int round = 1; round <= rounds; round++) {
                Timings lap = askOneByOne(samples, alone);
                all.add(lap);
                askTogether(crowd, samples, together);
                progress.accept(
                        String.format(Locale.ROOT, "Search, round %d of %d: %.2f of Elasticsearch's time", round,
                                rounds, lap.ratio(50)));
            }
        }
        return new SearchResult(alone, all, together, CONNECTIONS);
    }

    private Timings askOneByOne(int times, Map<SearchCase, Timings> into) {
        Timings all = new Timings();
        for (int i = 0; i < times; i++) {
            for (Question question : questions) {
                Timings one = new Timings();
                for (Side side : order(i)) {
                    one.add(side, question.ask(side, http));
                }
                all.addAll(one);
                into.computeIfAbsent(question.search(), _ -> new Timings()).addAll(one);
            }
        }
        return all;
    }

    private void askTogether(Crowd crowd, int times, Timings into) {
        List<Question> block = new ArrayList<>();
        Collections.nCopies(LISTS_AT_ONCE, questions).forEach(block::addAll);
        // The same order for both sides and on every machine, but no question beside itself.
        Collections.shuffle(block, new Random(block.size()));
        for (int i = 0; i * LISTS_AT_ONCE < times; i++) {
            for (Side side : order(i)) {
                Samples answers = new Samples();
                Duration time = crowd.ask(side, block, answers);
                into.add(side, answers, time);
            }
        }
    }

    private static List<Side> order(int time) {
        return time % 2 == 0 ? List.of(Side.RAW, Side.OURS) : List.of(Side.OURS, Side.RAW);
    }
}
