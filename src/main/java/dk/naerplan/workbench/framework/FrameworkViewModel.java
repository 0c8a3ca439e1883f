package dk.naerplan.workbench.framework;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import javafx.beans.value.ObservableValue;

/** The dialog of the faglige ramme: one model for each of its pages. */
public final class FrameworkViewModel {
  private final ObservableValue<Language> language;
  private final ObservableValue<String> heading;
  private final CatalogueViewModel catalogue;
  private final OwnItemsViewModel ownItems;
  private final TemplatesViewModel templates;
  private final EditionsViewModel editions;

  /** The faglige ramme of a session's project. */
  public FrameworkViewModel(
      Session session, Jobs jobs, FileDialogs files, ObservableValue<Language> language) {
    this.language = language;
    catalogue = new CatalogueViewModel(session, language);
    ownItems = new OwnItemsViewModel(session, language);
    templates = new TemplatesViewModel(session, language);
    editions = new EditionsViewModel(session, jobs, files, language);
    heading =
        session
            .stateProperty()
            .map(ProjectState::catalogue)
            .map(edition -> texts().get("heading.inForce", edition.edition()));
  }

  Texts texts() {
    return Texts.of(FrameworkViewModel.class, language.getValue());
  }

  /** Which edition is in force. */
  public ObservableValue<String> headingProperty() {
    return heading;
  }

  /** What the edition says. */
  public CatalogueViewModel catalogue() {
    return catalogue;
  }

  /** The planner's own items. */
  public OwnItemsViewModel ownItems() {
    return ownItems;
  }

  /** The templates. */
  public TemplatesViewModel templates() {
    return templates;
  }

  /** The editions. */
  public EditionsViewModel editions() {
    return editions;
  }
}
