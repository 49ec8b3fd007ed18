package org.kroniek.bench.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.measure.Samples;
import org.kroniek.bench.portal.HttpCaller;

/** Several connections at once, each asking its next question as soon as it has an answer. */
final class Crowd implements AutoCloseable {

    private final HttpCaller http;
    private final int connections;
    private final ExecutorService askers;

    Crowd(HttpCaller http, int connections) {
        this.http = http;
        this.connections = connections;
        this.askers = Executors.newFixedThreadPool(connections);
    }

    /** Has all questions answered by one side; each answer's time goes to {@code into}. */
    Duration ask(Side side, List<Question> questions, Samples into) {
        AtomicInteger next = new AtomicInteger();
        List<Future<Samples>> asked = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            asked.add(askers.submit(() -> askNext(side, questions, next)));
        }
        List<Samples> answers = asked.stream().map(Crowd::answer).toList();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        answers.forEach(into::addAll);
        return time;
    }

    private Samples askNext(Side side, List<Question> questions, AtomicInteger next) {
        Samples times = new Samples();
        for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
            times.add(questions.get(i).ask(side, http));
        }
        return times;
    }

    private static Samples answer(Future<Samples> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException("A search failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        askers.shutdownNow();
    }
}
