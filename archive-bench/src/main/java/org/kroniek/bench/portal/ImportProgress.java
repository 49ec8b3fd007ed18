package org.kroniek.bench.portal;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far an import has come. */
public record ImportProgress(UUID id, String state, int created, int refused, Optional<Instant> finishedAt) {

    static ImportProgress read(JsonObject report) {
        JsonObject counts = report.getJsonObject("counts");
        return new ImportProgress(UUID.fromString(report.getString("id")), report.getString("state"),
                counts.getInt("created"), counts.getInt("refused"),
                Optional.ofNullable(report.getString("finishedAt", null)).map(Instant::parse));
    }

    public boolean isOver() {
        return !state.equals("queued") && !state.equals("running");
    }

    public boolean isDone() {
        return state.equals("done");
    }
}
