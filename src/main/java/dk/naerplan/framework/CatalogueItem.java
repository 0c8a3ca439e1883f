package dk.naerplan.framework;

/**
 * A sygehusfunktion or kommunal indsats of the faglige ramme.
 *
 * @param da the Danish label, exactly as the framework names it
 * @param en the English label
 * @param section the section of the framework, for instance {@code 6.4.1}
 */
public record CatalogueItem(
    ItemId id, ItemKind kind, Strength strength, String da, String en, String section) {}
