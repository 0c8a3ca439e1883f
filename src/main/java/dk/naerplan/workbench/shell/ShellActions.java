package dk.naerplan.workbench.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

/** The commands of the window, as menu, toolbar and keys call them. */
interface ShellActions {
  void openSample();

  void newProject();

  void openProject();

  void importData();

  void importPlan();

  void exportPdf();

  void exportJson();

  void exportMapPng();

  void exportMapSvg();

  void quit();

  void undo();

  void redo();

  /** "Fortryd: Flyt Tarm", or plain "Fortryd". */
  ObservableValue<String> undoNameProperty();

  ObservableValue<String> redoNameProperty();

  ObservableValue<Boolean> canUndoProperty();

  ObservableValue<Boolean> canRedoProperty();

  void placeMode();

  void find();

  void rename();

  void remove();

  void newPlan();

  void duplicatePlan();

  void renamePlan();

  void removePlan();

  void showAssumptions();

  void showData();

  void showFramework();

  void zoomIn();

  void zoomOut();

  void fit();

  void fullScreen();

  BooleanProperty chartsShownProperty();

  void showKeys();

  void showAbout();
}
