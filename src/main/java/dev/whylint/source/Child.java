package dev.whylint.source;

/**
 * A finished node on its way into the collection around it.
 *
 * @param node the node
 * @param place where it stands here; for an alias this is not the place of the node
 * @param end the offset of its end in the file
 * @param size the nodes that a walk over it meets, itself included
 */
record Child(Node node, Place place, int end, long size) {}
