use std::path::{Path, PathBuf};

use crate::AssetError;

/// A file that every assets folder has; a folder without it is some other folder of that name.
const LANDMARK: &str = "signs/catalogue.ron";

/// The assets folder, found once at start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetRoot(PathBuf);

impl AssetRoot {
    /// Finds the assets folder: the `explicit` one if given (and no other then), else `assets`
    /// beside the executable `exe`, else `assets` in each folder above it, which is where a
    /// program built inside the repository finds it.
    ///
    /// # Errors
    /// [`AssetError::RootNotFound`] with every folder that was looked at.
    pub fn locate(explicit: Option<&Path>, exe: &Path) -> Result<Self, AssetError> {
        let tried: Vec<PathBuf> = match explicit {
            Some(path) => vec![path.to_owned()],
            None => exe.ancestors().skip(1).map(|folder| folder.join("assets")).collect(),
        };
        match tried.iter().find(|folder| folder.join(LANDMARK).is_file()) {
            Some(folder) => Ok(Self(folder.clone())),
            None => Err(AssetError::RootNotFound { tried }),
        }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The path of a file inside, written with `/`, for example `fonts/KaoSans.ttf`.
    pub fn join(&self, inside: &str) -> PathBuf {
        self.0.join(inside)
    }

    /// The bytes of a file inside.
    ///
    /// # Errors
    /// [`AssetError::Read`] naming the file.
    pub fn read(&self, inside: &str) -> Result<Vec<u8>, AssetError> {
        let path = self.join(inside);
        std::fs::read(&path).map_err(|source| AssetError::Read { path, source })
    }

    /// The text of a UTF-8 file inside.
    ///
    /// # Errors
    /// [`AssetError::Read`] naming the file, also when it is not UTF-8.
    pub fn read_text(&self, inside: &str) -> Result<String, AssetError> {
        let path = self.join(inside);
        std::fs::read_to_string(&path).map_err(|source| AssetError::Read { path, source })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn explicit_folder_is_taken_and_nothing_else_is_tried() {
        let root = AssetRoot::locate(Some(here()), Path::new("/nowhere/bin/kiosk"));
        assert_eq!(root.expect("the crate folder is an assets folder").path(), here());
        let exe_inside_repository = here().join("target/debug/kiosk");
        let wrong = AssetRoot::locate(Some(Path::new("/nowhere")), &exe_inside_repository);
        let Err(AssetError::RootNotFound { tried }) = wrong else {
            panic!("a wrong explicit folder must not be replaced by another: {wrong:?}");
        };
        assert_eq!(tried, [PathBuf::from("/nowhere")]);
    }

    #[test]
    fn folder_is_found_above_a_program_built_in_the_repository() {
        let workspace = here().parent().expect("the crate lies in a workspace");
        let exe = workspace.join("target/debug/exam-server");
        let root = AssetRoot::locate(None, &exe).expect("the workspace has assets");
        assert_eq!(root.path(), here());
    }

    #[test]
    fn error_names_each_folder_that_was_tried() {
        let error = AssetRoot::locate(None, Path::new("/opt/office/kiosk")).expect_err("nothing there");
        let shown = error.to_string();
        assert!(shown.contains("/opt/office/assets") && shown.contains("/opt/assets"), "{shown}");
    }

    #[test]
    fn missing_file_is_named() {
        let root = AssetRoot::locate(Some(here()), Path::new("x")).expect("found");
        let error = root.read("fonts/None.ttf").expect_err("no such file");
        assert!(error.to_string().contains("None.ttf"), "{error}");
    }
}
