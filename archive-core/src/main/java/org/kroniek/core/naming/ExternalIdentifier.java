package org.kroniek.core.naming;

/**
 * What another catalogue calls the same person, organisation or place.
 *
 * @param scheme the catalogue
 * @param value as that catalogue writes it
 */
public record ExternalIdentifier(IdentifierScheme scheme, String value) {}
