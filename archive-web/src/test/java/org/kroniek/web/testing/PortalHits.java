package org.kroniek.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of the portal's search shows, read as a browser would.
 *
 * @param articles identities in the order of the page
 * @param facetCounts of each list to filter by, the counts in its order
 * @param next where the next page is
 */
public record PortalHits(long total, List<String> articles, List<List<Long>> facetCounts, Optional<String> next) {

    private static final Pattern TOTAL = Pattern.compile("<h2 id=\"total\">([^<]*)</h2>");
    private static final Pattern HIT = Pattern.compile("<h2 lang=[^>]*><a href=\"/articles/([0-9a-f-]{36})[^\"]*\">");
    private static final Pattern FACET = Pattern.compile("<section class=\"facet\">(.*?)</section>", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("<span class=\"count\">([^<]*)</span>");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"");

    /** @param address of the page, without the site */
    public static PortalHits at(Api api, String address) {
        HttpResponse<String> response = api.get(address, "Accept-Language", "en");
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        String page = response.body();
        List<List<Long>> counts = new ArrayList<>();
        all(FACET, page).forEach(list -> counts.add(all(COUNT, list).stream().map(PortalHits::number).toList()));
        return new PortalHits(number(all(TOTAL, page).getFirst()), all(HIT, page), counts,
                all(NEXT, page).stream().findFirst().map(link -> link.replace("&amp;", "&")));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** In whatever words it stands. */
    private static long number(String words) {
        Matcher digits = DIGITS.matcher(words);
        if (digits.find()) {
            return Long.parseLong(digits.group().replaceAll("\\D", ""));
        }
        return words.equals("One article") ? 1 : 0;
    }
}
