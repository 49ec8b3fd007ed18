package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** The terms of a vocabulary, in the order of their codes. */
@JsonbPropertyOrder({"vocabulary", "items"})
public record TermsPayload(String vocabulary, List<TermPayload> items) {}
