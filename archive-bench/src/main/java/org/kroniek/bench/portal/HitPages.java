package org.kroniek.bench.portal;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads the hits of a search as a program does: page by page, without snippets. */
public final class HitPages {

    /** The most that the API gives at once. */
    private static final int PAGE = 100;

    private final Function<String, Optional<JsonObject>> search;

    public HitPages(PortalApi portal) {
        this(portal::answer);
    }

    /** @param search gives the answer to the parameters of a search, or nothing when it is refused */
    HitPages(Function<String, Optional<JsonObject>> search) {
        this.search = search;
    }

    /**
     * The articles found, best first; empty when the archive refuses the query.
     *
     * @param parameters as in an address, without {@code size} and {@code cursor}
     * @param most number of hits after which no more are asked for
     */
    public Optional<List<UUID>> read(String parameters, int most) {
        List<UUID> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<JsonObject> answer = search.apply(page(parameters, Math.min(PAGE, most - found.size()), cursor));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answer.get().getJsonArray("items").getValuesAs(JsonObject.class)
                    .forEach(hit -> found.add(UUID.fromString(hit.getString("id"))));
            cursor = Optional.ofNullable(answer.get().getString("next", null));
        } while (cursor.isPresent() && found.size() < most);
        return Optional.of(found);
    }

    private static String page(String parameters, int size, Optional<String> cursor) {
        return parameters + "&highlight=false&size=" + size
                + cursor.map(place -> "&cursor=" + URLEncoder.encode(place, StandardCharsets.UTF_8)).orElse("");
    }
}
