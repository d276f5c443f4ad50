package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;

/** What the server answers from. */
public record Served(Catalogue catalogue, Ingest ingest, Editions editions, ParityFile parity) {}
