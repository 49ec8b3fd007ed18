package org.kroniek.web.portal.cited;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.search.replay.ReplayJson;
import org.kroniek.web.cited.CitationWords;
import org.kroniek.web.cited.QueryAddress;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.search.SearchParameters;

/**
 * What a kept search is.
 *
 * @param typed the query as it was typed
 * @param filters other parameters, as in an address
 * @param reading how it was understood
 * @param additions what was looked for beside its words
 * @param kept the day
 * @param citation a sentence to be copied
 * @param verify a command that gives the hash
 * @param again the same search now
 * @param page where this search is shown
 * @param changes where it is compared with now
 */
public record CitedHead(String typed, List<String> filters, String reading, List<String> additions, int count,
        String kept, long position, String sha256, String address, String citation, String verify, String again,
        String page, String changes, String json) {

    private static final int FEW = 30;

    static CitedHead of(CitableSearch search, PageFrame frame) {
        SearchParameters asked = QueryAddress.read(search.query());
        String address = frame.links().permanent(search.id());
        String api = "/api/v1/citable-searches/" + search.id();
        return new CitedHead(asked.text(),
                asked.entries().stream().filter(entry -> !entry.getKey().equals("q"))
                        .map(entry -> entry.getKey() + " = " + entry.getValue()).toList(),
                search.reading().in(frame.language().tag()).orElse(search.query()),
                ReplayJson.searched(search.searched()).expansions().stream()
                        .flatMap(expansion -> expansion.variants().stream()).distinct().limit(FEW).toList(),
                search.count(), day(search.createdAt(), frame), search.position(), search.idsSha256().hex(), address,
                CitationWords.of(search, address, frame.language()),
                "curl -s " + frame.links().absolute(api + "/ids") + " | sha256sum", frame.links().search(asked),
                frame.links().cited(search.id()), frame.links().cited(search.id(), "/changes", 0), api);
    }

    /** A moment as a day. */
    static String day(Instant moment, PageFrame frame) {
        return new DateWords(frame.language()).of(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString());
    }

    /** Whether it is worth saying what was typed. */
    public Optional<String> typedText() {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }
}
