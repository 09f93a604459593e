package org.ragstone.compare;

import org.ragstone.model.DataSet;

/** A data set, and the folder or file it is from, as its owner knows it. */
public record NamedData(String name, DataSet data) {}
