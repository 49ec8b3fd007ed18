package org.kroniek.bench.search;

import java.util.List;
import java.util.function.Consumer;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.bench.portal.RecordedRequest;
import org.kroniek.bench.portal.RecordingPortal;

/** Finds out what the archive sends to Elasticsearch for each search of a list. */
public final class SearchRecording {

    private final RecordingPortal recorder;
    private final HttpCaller http;

    public SearchRecording(RecordingPortal recorder, HttpCaller http) {
        this.recorder = recorder;
        this.http = http;
    }

    /**
     * The race of these searches.
     *
     * @param portal the one to be measured
     * @param elasticsearch address of the node that the recorded requests are to be sent to
     */
    public SearchRace race(List<SearchCase> searches, PortalApi portal, String elasticsearch,
            Consumer<String> progress) {
        List<Question> questions = searches.stream().map(search -> question(search, portal, elasticsearch)).toList();
        int requests = questions.stream().mapToInt(question -> question.raw().size()).sum();
        progress.accept("%d searches are %d requests to Elasticsearch".formatted(questions.size(), requests));
        return new SearchRace(http, questions, progress);
    }

    private Question question(SearchCase search, PortalApi portal, String elasticsearch) {
        List<RecordedRequest> sent = recorder.record(search.parameters());
        return new Question(search, portal.search(search.parameters()),
                sent.stream().map(request -> request.to(elasticsearch)).toList());
    }
}
