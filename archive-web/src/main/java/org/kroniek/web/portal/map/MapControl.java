package org.kroniek.web.portal.map;

/**
 * A link to another part of the map.
 *
 * @param sign what is seen
 * @param name what it does, in words
 */
public record MapControl(String sign, String name, String url) {}
